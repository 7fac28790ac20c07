"""You start with r = 0. Before any layer an output is one input pixel and sees itself: r_0 = 1.
你从 r = 0 开始。还没有任何层时，一个输出就是一个输入像素，只看到自己：r_0 = 1。
"""

r, j = 0, 1
fields = []
for k, s, d in eval(input()):
    r += d * (k - 1) * j
    j *= s
    fields.append(r)
print(fields)
