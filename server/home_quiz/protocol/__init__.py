"""The wire, and only the wire: typed messages, the codec with its limits, close codes."""
