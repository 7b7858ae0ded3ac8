"""What people do, told through the real application over HTTP."""
