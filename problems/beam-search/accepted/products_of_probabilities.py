from math import log

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())


def search(beams, done, left):
    if left == 0 or not beams:
        return done + beams
    grown = [(path + [t], prob * p) for path, prob in beams for t, p in enumerate(P[(path or [start])[-1]])]
    grown = sorted(grown, key=lambda beam: -beam[1])[:width]
    ended = [beam for beam in grown if beam[0][-1] == eos]
    return search([beam for beam in grown if beam[0][-1] != eos], done + ended, left - 1)


results = {log(prob) / len(path) ** alpha: path for path, prob in reversed(search([([], 1.0)], [], max_len))}
print(results[max(results)], max(results))
