rows = eval(input())
index = eval(input())
for row, update in zip(index, eval(input())):
    rows[row] = [value + more for value, more in zip(rows[row], update)]
print(rows)
