"""What proves the speed: ``make bench`` runs every benchmark, ``python -m bench NAME`` one of them."""
