"""Gift exchanges: begun and joined in a group, filled in and drawn in private."""
