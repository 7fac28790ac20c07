import math

X = eval(input())
Y = eval(input())
print([[math.dist(x, y) for y in Y] for x in X])
