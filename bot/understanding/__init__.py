"""Plain sentences: what they hold for certain, and which guide they ask for."""
