from math import exp, sqrt

rows = []
for m, lv, e, g in zip(*(eval(input()) for _ in range(4))):
    variance = exp(lv)
    sigma = sqrt(variance)
    d_sigma = g * e
    d_variance = d_sigma / (2 * sigma)
    rows.append((m + sigma * e, g, d_variance * variance))
z, dmu, dlogvar = map(list, zip(*rows))
print(z, dmu, dlogvar)
