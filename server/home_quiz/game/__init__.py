"""The rules of HOME, pure: no await, clock, randomness, socket or store; time and seeds are arguments."""
