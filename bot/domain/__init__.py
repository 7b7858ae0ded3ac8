"""The rules of cards, marketplaces, recipients and dates."""
