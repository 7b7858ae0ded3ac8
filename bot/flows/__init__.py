"""Guided tasks: the engine in `flow.py`, one file a guide."""
