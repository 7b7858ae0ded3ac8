"""The code guard: nothing else sees a message before it."""
