"""The steps of classic BPF that filters use, and a search among numbers."""

LOAD, JUMP, JEQ, JGE, JSET, RETURN = 0x20, 0x05, 0x15, 0x35, 0x45, 0x06

# A jump behind the whole search.
_OUT = object()


def search(numbers, action):
    """Steps that end with `action` if the loaded number is one of the sorted `numbers`, and else go on behind the last step."""
    steps = _half(_ranges(numbers), action) if numbers else []
    for place, (code, value, *jumps) in enumerate(steps):
        yield (code, value, *(len(steps) - place - 1 if jump is _OUT else jump for jump in jumps))


def _ranges(numbers):
    """Sorted numbers as pairs of the first and the last of consecutive ones."""
    ranges = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = ranges[-1][0], number
        else:
            ranges.append((number, number))
    return ranges


def _half(ranges, action):
    if len(ranges) > 1:
        middle = len(ranges) // 2
        below, above = _half(ranges[:middle], action), _half(ranges[middle:], action)
        return [(JGE, ranges[middle][0], len(below), 0), *below, *above]
    ((first, last),) = ranges
    within = [(JEQ, first, 0, _OUT)] if first == last else [(JGE, first, 0, _OUT), (JGE, last + 1, _OUT, 0)]
    return [*within, (RETURN, action, 0, 0)]
