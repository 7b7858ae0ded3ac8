"""What holds for every test."""

from hypothesis import settings

# How long an example takes depends on the machine, and is measured by `make bench`.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")
