"""You leave the strides out. After a layer of stride s neighbouring cells are s times as far apart in the input, so later kernels reach s times as far.
你没有考虑步长。经过步长为 s 的层之后，相邻格子在输入上的间隔变为 s 倍，后面的卷积核也就跨得更远。
"""

r = 1
fields = []
for k, s, d in eval(input()):
    r += d * (k - 1)
    fields.append(r)
print(fields)
