"""What leaves: outbox rows to requests, limits, receipts, screens, buttons."""
