"""You use the stride of the previous layer alone. The jump is the product of all earlier strides: each of them spreads every later layer.
你只用了上一层的步长。跳距是之前所有步长的乘积：每个步长都会放大它之后的所有层。
"""

r = j = 1
fields = []
for k, s, d in eval(input()):
    r += d * (k - 1) * j
    j = s
    fields.append(r)
print(fields)
