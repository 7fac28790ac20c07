"""You leave the dilation out. Taps that are d cells apart reach d * (k - 1) cells further, not k - 1.
你没有考虑空洞率。采样点相隔 d 格时，向外扩展的是 d * (k - 1) 格，而不是 k - 1 格。
"""

r = j = 1
fields = []
for k, s, d in eval(input()):
    r += (k - 1) * j
    j *= s
    fields.append(r)
print(fields)
