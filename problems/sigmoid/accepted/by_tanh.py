import math

print(0.5 + 0.5 * math.tanh(float(input()) / 2))
