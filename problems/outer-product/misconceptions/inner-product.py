"""You print the inner product, the sum of the products. The outer product keeps all of them, in a table with a row for each a_i.
你打印的是内积，即乘积之和。外积保留所有乘积，排成一张表，每个 a_i 占一行。
"""

a = eval(input())
b = eval(input())
print(round(sum(x * y for x, y in zip(a, b)), 4))
