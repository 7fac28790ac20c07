import heapq
import math


def beam_search(start, eos, P, beam_width, max_len, alpha):
    beams, done = [(0.0, (start,))], []
    while beams and max_len:
        max_len -= 1
        grown = ((s + math.log(p), path + (token,)) for s, path in beams for token, p in enumerate(P[path[-1]]))
        best = heapq.nlargest(beam_width, grown)
        done += [beam for beam in best if beam[1][-1] == eos]
        beams = [beam for beam in best if beam[1][-1] != eos]
    score, path = max((s / (len(path) - 1) ** alpha, path) for s, path in done + beams)
    return list(path[1:]), round(score, 4)


if __name__ == "__main__":
    print(beam_search(int(input()), int(input()), eval(input()), int(input()), int(input()), float(input())))
