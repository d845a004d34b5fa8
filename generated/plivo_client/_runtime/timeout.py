"""How long a call may wait, phase by phase."""

from __future__ import annotations

from msgspec import Struct

from .errors import ConfigurationError


class Timeout(Struct, frozen=True):
    """Seconds; None is no limit.

    `connect`: until the connection stands, TLS and proxy included. `read`: between two pieces of the answer, the first
    one included. `pool`: until one of the client's connections is free.
    """

    connect: float | None = 5.0
    read: float | None = 5.0
    pool: float | None = 5.0

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            value: object = getattr(self, name)
            number = isinstance(value, int | float) and not isinstance(value, bool)
            if value is not None and not (number and value > 0):  # type: ignore[operator]
                raise ConfigurationError(
                    f"timeout: {name} must be a number of seconds above 0, or None; got {value!r}."
                )

    @staticmethod
    def of(value: float | Timeout | None) -> Timeout:
        """One number stands for every phase."""
        return value if isinstance(value, Timeout) else Timeout(value, value, value)
