# Words that the server itself writes into a page, before the page's own words are there.

in-app-title = You are inside { $app }
in-app-about = You can play here. But if you close this window, it may forget your house. Your browser keeps it:
in-app-menu = Tap ⋯ or ⋮ in a corner of this window
in-app-open = Choose “Open in browser”
in-app-address = Or type in your browser: { $address }
