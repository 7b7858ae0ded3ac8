"""What arrives: updates fetched, read, kept in order; what fails is buried."""
