from math import pi, sin

steps = eval(input())
top, floor = float(input()), float(input())
W, T = int(input()), int(input())
rates = []
for t in steps:
    if t < W:
        rates.append(round(t * top / W, 4))
    elif t < T:
        rates.append(round(top - (top - floor) * sin(pi / 2 * (t - W) / (T - W)) ** 2, 4))
    else:
        rates.append(floor)
print(rates)
