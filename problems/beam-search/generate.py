import math
import random
import sys


def margin(start, eos, table, beam_width, max_len, alpha):
    """The closest decision that the search makes, in log-probability: at the beam's edge and for the best sequence."""
    beams, finished, closest = [([], 0.0)], [], 9.0
    for _ in range(max_len):
        grown = []
        for tokens, score in beams:
            row = table[tokens[-1] if tokens else start]
            grown += [(tokens + [token], score + math.log(p)) for token, p in enumerate(row)]
        grown.sort(key=lambda beam: -beam[1])
        if len(grown) > beam_width:
            closest = min(closest, grown[beam_width - 1][1] - grown[beam_width][1])
        finished += [beam for beam in grown[:beam_width] if beam[0][-1] == eos]
        beams = [beam for beam in grown[:beam_width] if beam[0][-1] != eos]
        if not beams:
            break
    scores = sorted((score / len(tokens) ** alpha for tokens, score in finished + beams), reverse=True)
    return min(closest, scores[0] - scores[1]) if len(scores) > 1 else closest


def main(seed):
    rng = random.Random(seed)
    while True:
        size = rng.randint(2, 5)
        start = rng.randrange(size)
        eos = (start + 1 + rng.randrange(size - 1)) % size
        table = []
        for _ in range(size):
            parts = [2 + rng.randint(0, 30) for _ in range(size)]
            row = [round(part / sum(parts), 2) for part in parts[:-1]]
            table.append(row + [round(1 - sum(row), 2)])
        beam_width, max_len = rng.randint(1, 4), rng.randint(1, 5)
        alpha = [0.0, 0.7, 1.0, 0.5][rng.randint(0, 3)]
        if min(map(min, table)) > 0 and margin(start, eos, table, beam_width, max_len, alpha) > 0.002:
            break
    print(start)
    print(eos)
    print(table)
    print(beam_width)
    print(max_len)
    print(alpha)


if __name__ == "__main__":
    main(int(sys.argv[1]))
