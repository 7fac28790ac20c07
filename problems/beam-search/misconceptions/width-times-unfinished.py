"""You keep beam_width unfinished sequences besides those that end. The finished ones take places of the step in which they end: keep the best beam_width candidates of both kinds together.
你在结束的序列之外又保留了 beam_width 个未完成的序列。序列在结束的那一步也占名额：两种候选合在一起只保留最好的 beam_width 个。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams, finished = [([], 0.0)], []
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    grown = sorted(grown, key=lambda beam: -beam[1])
    finished += [beam for beam in grown if beam[0][-1] == eos][:width]
    beams = [beam for beam in grown if beam[0][-1] != eos][:width]
tokens, score = max(finished + beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
