import itertools
import math

emissions, transitions, start, end, tags = (eval(input()) for _ in range(5))


def score(path):
    total = start[path[0]] + end[path[-1]] + sum(row[tag] for row, tag in zip(emissions, path))
    return total + sum(transitions[a][b] for a, b in zip(path, path[1:]))


paths = list(itertools.product(range(len(start)), repeat=len(emissions)))
scores = [score(path) for path in paths]
top = max(scores)
normaliser = top + math.log(sum(math.exp(s - top) for s in scores))
print((round(score(tags) - normaliser, 4), list(paths[scores.index(top)]), round(top, 4)))
