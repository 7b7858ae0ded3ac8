"""What the product knows: rules, guides, facts and words. No Telegram, no database."""
