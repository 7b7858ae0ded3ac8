"""Cards that are kept: list, reminders, receipts, the redeem guide, the support pack."""
