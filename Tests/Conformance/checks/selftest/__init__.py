"""The checks themselves, tried: a good site passes, and each fault that is put into it is found.

A check that cannot fail checks nothing.
"""
