"""Packs, places, programmes: files in, checked values out. Knows the game's types, no socket, no store."""
