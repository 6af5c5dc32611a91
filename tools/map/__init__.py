"""How the offline map is made: by hand, when its sources or its towns change."""
