"""Photos, screenshots and PDFs read on this machine: do they hold a claim code?

Only `reader` and `verdict` are for the bot's own process; everything else runs in the process
that `reader` starts, which alone loads the models.
"""
