"""You let finished sequences compete for a place in the beam of later steps. Set them aside: the beam_width places belong to sequences that still grow.
你让已完成的序列继续占用后面步骤的束宽。应把它们移到一边：beam_width 个位置只留给还能增长的序列。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams = [([], 0.0)]
for _ in range(max_len):
    grown = [beam for beam in beams if beam[0] and beam[0][-1] == eos]
    for t, s in beams:
        if not t or t[-1] != eos:
            grown += [(t + [k], s + math.log(p)) for k, p in enumerate(P[t[-1] if t else start])]
    beams = sorted(grown, key=lambda beam: -beam[1])[:width]
tokens, score = max(beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
