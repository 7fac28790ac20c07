"""You take the best finished sequence first, and there may be none. Choose among the finished and the unfinished ones together.
你先在已完成的序列中取最好的，而此时可能一个都没有。应把已完成与未完成的序列放在一起选。
"""

import numpy as np


def beam_search(start, eos, P, beam_width, max_len, alpha):
    log_P = np.log(P)
    beams = [([], 0.0)]
    finished = []
    for _ in range(max_len):
        candidates = []
        for tokens, log_prob in beams:
            last = tokens[-1] if tokens else start
            candidates += [(tokens + [token], log_prob + log_P[last, token]) for token in range(len(P))]
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        kept = candidates[:beam_width]
        finished += [beam for beam in kept if beam[0][-1] == eos]
        beams = [beam for beam in kept if beam[0][-1] != eos]
        if not beams:
            break

    def score(beam):
        return beam[1] / len(beam[0]) ** alpha

    best = max([max(finished, key=score)] + beams, key=score)
    return best[0], score(best)


if __name__ == "__main__":
    start = int(input())
    eos = int(input())
    P = np.array(eval(input()), dtype=float)
    beam_width = int(input())
    max_len = int(input())
    alpha = float(input())
    tokens, score = beam_search(start, eos, P, beam_width, max_len, alpha)
    print((tokens, round(float(score), 4)))
