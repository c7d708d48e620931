"""What is wrong with a calendar, and where."""


class Findings:
    """The faults of one file. Each has a short lasting name, so that a test can ask for it."""

    def __init__(self, name):
        self.name = name
        self.items = []

    def add(self, fault, message, line=None):
        where = f"{self.name}:{line}" if line else self.name
        self.items.append((fault, f"{where}: {message} [{fault}]"))

    @property
    def faults(self):
        return {fault for fault, _ in self.items}

    @property
    def messages(self):
        return [message for _, message in self.items]
