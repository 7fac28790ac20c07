"""You walk through the list from its end. The first tuple is the layer next to the input, and its stride spreads all layers after it.
你从列表末尾往前算。第一个元组是靠近输入的层，它的步长会放大之后的所有层。
"""

r = j = 1
fields = []
for k, s, d in eval(input())[::-1]:
    r += d * (k - 1) * j
    j *= s
    fields.append(r)
print(fields)
