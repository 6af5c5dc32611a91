"""HTTP: pages, the host's API, QR codes, health; ``app.py`` wires everything, in one place."""
