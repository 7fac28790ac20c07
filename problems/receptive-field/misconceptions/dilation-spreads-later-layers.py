"""You multiply the jump by the dilation. Dilation spreads only the taps of its own kernel; outputs stay as dense as before, so the jump grows by the stride alone.
你把空洞率也乘进了跳距。空洞率只拉开本层卷积核的采样点，输出仍然一样密，跳距只受步长影响。
"""

r = j = 1
fields = []
for k, s, d in eval(input()):
    r += d * (k - 1) * j
    j *= s * d
    fields.append(r)
print(fields)
