"""You add k for each layer. The first tap of the kernel is already inside the field: only the k - 1 others reach further.
每层你都加了 k。卷积核的第一个采样点已经在感受野内，只有其余 k - 1 个向外扩展。
"""

r = j = 1
fields = []
for k, s, d in eval(input()):
    r += d * k * j
    j *= s
    fields.append(r)
print(fields)
