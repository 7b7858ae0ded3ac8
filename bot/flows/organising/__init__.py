"""The small questions of whoever runs an exchange."""
