import numpy as np

x = eval(input())
m, l, trace = float(x[0]), 1.0, [(float(x[0]), 1.0)]
for value in x[1:]:
    if value <= m:
        l += np.exp(value - m)
    else:
        l, m = l * np.exp(m - value) + 1.0, float(value)
    trace.append((m, l))
print((trace, np.exp(np.array(x) - m) / l))
