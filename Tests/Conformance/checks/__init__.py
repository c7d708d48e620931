"""The checks that a published site and the samling command are put to."""
