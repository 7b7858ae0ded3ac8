"""Gift exchanges: who may give to whom, and the draw."""
