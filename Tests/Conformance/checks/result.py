"""What a check says when it is done."""

from dataclasses import dataclass, field


@dataclass
class Result:
    name: str
    summary: str
    problems: list = field(default_factory=list)
    # Worth a person's look, and no failure.
    notes: list = field(default_factory=list)
