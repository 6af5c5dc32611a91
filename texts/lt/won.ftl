# Šeimai, kuri ištraukta loterijoje. Tai įkelia tik jos telefonai.

won-title = Loterijoje laimėjote jūs!
won-about = Ateikite prie didžiojo ekrano.
