"""Measurements that nobody must pass: what the screens cost on one machine on one day."""
