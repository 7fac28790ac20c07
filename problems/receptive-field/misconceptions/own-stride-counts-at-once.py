"""You multiply by the layer's own stride before adding its kernel. Its taps stand in its input, where cells are still the old jump apart: update r first, then j.
你先乘了本层的步长再加卷积核。卷积核的采样点位于本层输入上，间隔仍是旧的跳距：先更新 r，再更新 j。
"""

r = j = 1
fields = []
for k, s, d in eval(input()):
    j *= s
    r += d * (k - 1) * j
    fields.append(r)
print(fields)
