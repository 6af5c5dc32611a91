# Ģimenei, kura ir izlozēta. To ielādē tikai tās tālruņi.

won-title = Izlozē laimējāt jūs!
won-about = Nāciet pie lielā ekrāna.
