a = eval(input())
b = eval(input())
print([[x * y for y in b] for x in a])
