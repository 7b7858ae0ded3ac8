"""What giver and match write to each other: passed on without a name, both ways."""
