"""You add the probabilities up. A sequence's probability is their product: add the logarithms.
你把概率直接相加了。序列的概率是各步概率之积：应把对数相加。
"""

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams, finished = [([], 0.0)], []
for _ in range(max_len):
    grown = [(t + [k], s + p) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    grown = sorted(grown, key=lambda beam: -beam[1])[:width]
    finished += [beam for beam in grown if beam[0][-1] == eos]
    beams = [beam for beam in grown if beam[0][-1] != eos]
    if not beams:
        break
tokens, score = max(finished + beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
